import type { Result } from "../../app/calendar-source";

/** What a source asks for a token; where it comes from and how it is renewed is nobody else's concern. */
export interface Access {
  current(): Promise<Result<{ readonly token: string }>>;
  /** A server has refused this token: gives another one, or why there is none. */
  insteadOf(refused: string): Promise<Result<{ readonly token: string }>>;
}
