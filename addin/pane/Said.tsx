import type { ReactNode } from "react";

/** One sentence about what was just done; readers hear it when it comes. */
export const Said = ({ children }: { readonly children: ReactNode }) => (
  <p className="said-here small" role="status">
    {children}
  </p>
);
