import type { BlocksLook } from "../../app/blocks/look-at-blocks";
import type { PageProps } from "../dashboard/page-props";

/** What each part of the page for breathing spaces is given. */
export interface BreathingProps extends PageProps {
  readonly blocks: BlocksLook;
}
