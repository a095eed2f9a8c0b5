import { expect, test } from "vitest";
import { outOfKeeping } from "../../src/app/set-aside";
import { instant } from "../../src/domain/time/instant";
import { profileObject } from "../../src/sources/caldav/profile-object";

const TEXT = '{"note":"Blåbær, æøå — og en ødelagt hale';

test("what was kept aside in OneDrive is read as what it was", () => {
  expect(outOfKeeping(JSON.stringify({ unreadable: TEXT }))).toBe(TEXT);
});

test("what was kept aside on a CalDAV server is read as what it was", async () => {
  let kept = "";
  const dav = {
    makeCollection: async () => ({ ok: true }),
    propfind: async () => ({ ok: true, entries: [] }),
    create: async (_: string, note: string) => {
      kept = note;
      return { ok: true, etag: '"1"' };
    },
  } as unknown as Parameters<typeof profileObject>[0];
  await profileObject(dav, "https://dav.example/home/", () => instant(0)).setAside(TEXT.repeat(20), "aside");
  expect(kept).toContain("BEGIN:VJOURNAL");
  expect(outOfKeeping(kept)).toBe(TEXT.repeat(20));
  expect(outOfKeeping(kept.replace("X-PUSTERUM-PROFILE:", "X-PUSTERUM-PROFILE;VALUE=TEXT:"))).toBe(
    TEXT.repeat(20),
  );
});

test.each(["", "letter", "{}", '{"unreadable":1}', "BEGIN:VCALENDAR"])("%s stays as it is", (text) => {
  expect(outOfKeeping(text)).toBe(text);
});
