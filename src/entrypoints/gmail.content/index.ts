import { guardPage } from "../../ui/guard/guard-page";
import { GMAIL } from "../../ui/guard/page/gmail-page";
import { wire } from "./wiring";

export default defineContentScript({
  // The leader turns the guard on, and only then may it enter the page.
  registration: "runtime",
  main: ({ signal }) => guardPage(GMAIL, wire(signal), signal),
});
