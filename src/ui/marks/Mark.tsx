import { Picture } from "../picture/Picture";
import { type MarkName, mark } from "./marks";

export const Mark = ({ name, size = 14 }: { name: MarkName; size?: number }) => (
  <Picture picture={mark(name, size)} />
);
