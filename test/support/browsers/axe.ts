import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds in a page as it stands, a line each. Another scheme brings other colours and nothing else. */
export async function violationsIn(page: Page, isOtherScheme = false): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (isOtherScheme ? axe.withRules("color-contrast") : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
