import type { Block } from "./block";
import { CORE } from "./core";

export const LEXICON: readonly Block[] = [...CORE];
