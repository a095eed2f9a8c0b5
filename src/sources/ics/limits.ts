/** How much work one file may ask for. Counted, never timed, so that the same file always reads the same. */
export interface Limits {
  /** Longer texts are refused. */
  readonly characters: number;
  /** Further components of a file are left out. */
  readonly components: number;
  /** Occurrences of one event inside the window. */
  readonly occurrencesOfOne: number;
  readonly occurrences: number;
  /** Names of zones that are looked into; each costs a century of its changes. */
  readonly zones: number;
  /** Steps that one rule may take before its occurrences are known. */
  readonly stepsOfRule: number;
  /** Steps that all rules of a file may take together. */
  readonly steps: number;
  /** A title, place or name is cut here; dates in a list are not. */
  readonly charactersOfValue: number;
  readonly findings: number;
}

export const LIMITS: Limits = {
  characters: 150_000_000,
  components: 100_000,
  occurrencesOfOne: 50_000,
  occurrences: 100_000,
  stepsOfRule: 400_000,
  zones: 300,
  steps: 4_000_000,
  charactersOfValue: 2_000,
  findings: 500,
};
