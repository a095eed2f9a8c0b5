import { answeringAs } from "./answering";
import { type Answering, CLIENTS } from "./client";
import { fakeOffice, madeWorld, type World } from "./host";
import { composedMail, type MadeMail, madeMail, readMail } from "./mail";
import { composedMeeting, type MadeMeeting, madeMeeting, readMeeting } from "./meeting";

/** What a page's test asks for, as plain data that can be handed into a browser. */
export interface Scene {
  readonly client: keyof typeof CLIENTS;
  readonly item: "nothing" | "mail-read" | "mail-written" | "meeting-read" | "meeting-written";
  readonly isDark?: boolean;
  readonly language?: string;
  readonly answering?: Answering;
  readonly mail?: Partial<MadeMail>;
  readonly meeting?: Partial<MadeMeeting>;
}

declare global {
  interface Window {
    scene: Scene;
    played: { readonly world: World; readonly mail: MadeMail; readonly meeting: MadeMeeting };
  }
}

/** Stands in the place of Microsoft's script in a real page. */
function play(scene: Scene): void {
  const { isDark = false, answering = "prompt" } = scene;
  const base = CLIENTS[scene.client];
  const client = { ...base, isDark, answering, language: scene.language ?? base.language };
  const wait = (then: () => void, ms: number) => void setTimeout(then, ms);
  const asked = answeringAs(answering, wait);
  const mail = madeMail(scene.mail);
  const meeting = madeMeeting(scene.meeting);
  const world = madeWorld({ wait });
  const items = {
    nothing: () => null,
    "mail-read": readMail,
    "mail-written": () => composedMail(mail, asked, client.mailbox),
    "meeting-read": () => readMeeting(meeting, asked, client.mailbox),
    "meeting-written": () => composedMeeting(meeting, asked, client.mailbox),
  };
  world.item = items[scene.item]();
  window.played = { world, mail, meeting };
  Object.assign(window, { Office: fakeOffice(client, world) });
}

play(window.scene);
