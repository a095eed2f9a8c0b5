import { guardPage } from "../../ui/guard/guard-page";
import { OUTLOOK } from "../../ui/guard/page/outlook-page";
import { wire } from "./wiring";

export default defineContentScript({
  // The leader turns the guard on, and only then may it enter the page.
  registration: "runtime",
  main: ({ signal }) => guardPage(OUTLOOK, wire(signal), signal),
});
