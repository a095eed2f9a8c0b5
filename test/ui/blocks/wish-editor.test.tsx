import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { activity } from "../../../src/domain/activity/activity";
import { DEFAULT_WISH, type Wish } from "../../../src/domain/blocks/wish";
import da from "../../../src/locales/da.json";
import en from "../../../src/locales/en.json";
import { WishEditor } from "../../../src/ui/blocks/WishEditor";
import { catalogueWords } from "../../../src/ui/words/catalogue-words";

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const CHOICES = {
  activities: [
    { id: activity("management-meetings"), name: "Ledelsesmøder" },
    { id: activity("sickness-talks"), name: "Svære samtaler" },
  ],
  meetings: [
    { id: "byraad@kommune", title: "Byråd" },
    { id: "mette@kommune", title: "1:1 Mette" },
  ],
};

function open(catalogue: typeof da | typeof en = da, wish: Wish = DEFAULT_WISH) {
  const saved = vi.fn<(wish: Wish) => void>();
  function Held() {
    const [held, setHeld] = useState(wish);
    const keep = (next: Wish) => {
      saved(next);
      setHeld(next);
    };
    return <WishEditor words={catalogueWords(catalogue)} wish={held} choices={CHOICES} onSave={keep} />;
  }
  render(<Held />);
  return { user: userEvent.setup(), saved, kept: () => saved.mock.lastCall?.[0] };
}

const kind = (name: string) => within(screen.getByRole("group", { name }));

async function type(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.type(field, text);
  await user.tab();
}

test("the wish reads as sentences, in either language, with the leader's numbers in them", () => {
  open();
  const reflection = kind("Refleksion");
  expect(screen.getByRole("group", { name: "Refleksion" }).textContent).toContain("gange om ugen i");
  expect(reflection.getByRole<HTMLInputElement>("spinbutton", { name: "Antal om ugen" }).value).toBe("2");
  expect(reflection.getByRole<HTMLInputElement>("spinbutton", { name: "Timers varsel" }).value).toBe("24");
  expect(reflection.getByRole<HTMLSelectElement>("combobox", { name: "Dage, der holdes fri" }).value).toBe(
    "5",
  );
  cleanup();
  open(en);
  expect(screen.getByRole("group", { name: "Reflection" }).textContent).toContain("times a week for");
  expect(screen.getByRole("group", { name: "Reflection" }).textContent).not.toContain("{");
});

test("nothing is said before it is saved, and it can be put back", async () => {
  const { user, saved, kept } = open();
  const save = screen.getByRole<HTMLButtonElement>("button", { name: "Gem ønsket" });
  expect(save.getAttribute("aria-disabled")).toBe("true");
  await type(user, kind("Refleksion").getByRole("spinbutton", { name: "Antal om ugen" }), "3");
  expect(saved).not.toHaveBeenCalled();
  await user.click(save);
  expect(kept()?.kinds.reflection.count).toBe(3);
  expect(save.getAttribute("aria-disabled")).toBe("true");
  await type(user, kind("Refleksion").getByRole("spinbutton", { name: "Antal om ugen" }), "1");
  await user.click(screen.getByRole("button", { name: "Sæt tilbage" }));
  expect(save.getAttribute("aria-disabled")).toBe("true");
});

test("a number beyond the limit becomes the nearest allowed, and the shortest is never above the longest", async () => {
  const { user, kept } = open();
  const reflection = kind("Refleksion");
  const count = reflection.getByRole<HTMLInputElement>("spinbutton", { name: "Antal om ugen" });
  await type(user, count, "40");
  expect(count.value).toBe("5");
  await type(user, reflection.getByRole("spinbutton", { name: "Korteste længde i minutter" }), "92");
  await type(user, screen.getByRole("spinbutton", { name: "Timer om ugen i alt" }), "2.5");
  await user.click(screen.getByRole("button", { name: "Gem ønsket" }));
  expect(kept()?.kinds.reflection).toMatchObject({ count: 5, least: 90, most: 90 });
  expect(kept()?.budget).toBe(150);
});

test("an emptied field keeps what it held", async () => {
  const { user } = open();
  const count = kind("Refleksion").getByRole<HTMLInputElement>("spinbutton", { name: "Antal om ugen" });
  await user.clear(count);
  await user.tab();
  expect(count.value).toBe("2");
});

test("phrases, place, forbidden hours and lunch are the leader's to change", async () => {
  const { user, kept } = open();
  const reflection = kind("Refleksion");
  await user.selectOptions(
    reflection.getByRole("combobox", { name: "Del af dagen" }),
    "helst om eftermiddagen",
  );
  await user.selectOptions(reflection.getByRole("combobox", { name: "Vises som" }), "optaget med det samme");
  await user.type(reflection.getByRole("textbox", { name: "Sted" }), "En tur ");
  await user.click(reflection.getByRole("button", { name: "Hold flere timer fri" }));
  const days = reflection.getAllByRole("combobox", { name: "Dage, der holdes fri" });
  await user.selectOptions(days[1] as HTMLElement, "på hverdage");
  await user.click(reflection.getAllByRole("button", { name: "Fjern" })[0] as HTMLElement);
  await user.click(screen.getByRole("checkbox", { name: "Hold frokosten fri" }));
  await user.click(screen.getByRole("button", { name: "Gem ønsket" }));
  expect(kept()?.kinds.reflection).toMatchObject({
    part: "afternoon",
    showAs: "busy",
    place: "En tur",
    isPrivate: true,
    never: [{ weekdays: [1, 2, 3, 4, 5], from: 780, to: 1440 }],
  });
  expect(kept()?.lunch).toBeNull();
  expect(screen.getByRole("button", { name: "Gem ønsket" }).getAttribute("aria-disabled")).toBe("true");
});

test("a kind is turned on alone, and lies behind the meetings that are ticked", async () => {
  const { user, kept } = open();
  const after = kind("Efter mødet");
  expect(after.queryByRole("spinbutton")).toBeNull();
  await user.click(after.getByRole("checkbox", { name: "Sæt tid af til Efter mødet" }));
  await user.click(after.getByRole("checkbox", { name: "Ledelsesmøder" }));
  await user.click(screen.getByRole("button", { name: "Gem ønsket" }));
  expect(kept()?.kinds["after-meeting"]).toMatchObject({
    isOn: true,
    behind: { activities: ["management-meetings"] },
  });
});

test("single meetings are chosen as well, and one that is not in the coming weeks can be let go", async () => {
  const behind = { activities: [], series: ["gone@kommune"] };
  const { kinds } = DEFAULT_WISH;
  const wish = {
    ...DEFAULT_WISH,
    kinds: { ...kinds, "after-meeting": { ...kinds["after-meeting"], isOn: true, behind } },
  };
  const { user, kept } = open(da, wish);
  const after = kind("Efter mødet");
  await user.click(after.getByRole("checkbox", { name: "Byråd" }));
  await user.click(after.getByRole("checkbox", { name: "Et møde, der ikke er i de kommende uger" }));
  await user.click(screen.getByRole("button", { name: "Gem ønsket" }));
  expect(kept()?.kinds["after-meeting"].behind).toEqual({ activities: [], series: ["byraad@kommune"] });
});
