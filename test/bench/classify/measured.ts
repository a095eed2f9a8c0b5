export { compile } from "../../../src/domain/classify/compile";
export { CALIBRATION } from "../../../src/domain/classify/compiled";
export { TRAINING_SETS } from "../../../src/domain/classify/examples/training-sets";
export { withUnlistedWords } from "../../../src/domain/classify/examples/unlisted";
export { LEXICON } from "../../../src/domain/classify/lexicon/lexicon";
export { makeNamer } from "../../../src/domain/classify/namer";
export { wordFor } from "../../../src/domain/classify/word-keys";
export * from "./figures";
export * from "./simulate";
