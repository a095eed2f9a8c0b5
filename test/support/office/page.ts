import { answeringAs } from "./answering";
import { putBridge } from "./bridge";
import { type Answering, CLIENTS, type Client, THEMES } from "./client";
import { fakeOffice, madeWorld, type World } from "./host";
import { composedMail, type MadeMail, madeMail, readMail } from "./mail";
import { composedMeeting, type MadeMeeting, madeMeeting, readMeeting } from "./meeting";

/** What a page's test asks for, as plain data that can be handed into a browser. */
export interface Scene {
  readonly client: keyof typeof CLIENTS;
  readonly item: "nothing" | "mail-read" | "mail-written" | "meeting-read" | "meeting-written";
  readonly theme?: Client["theme"];
  /** This Outlook says that it has nested sign-in, and has not. */
  readonly lacksBridge?: boolean;
  /** The browser gives a page within another page no storage. */
  readonly keepsNothing?: boolean;
  readonly language?: string;
  readonly answering?: Answering;
  readonly mail?: Partial<MadeMail>;
  readonly meeting?: Partial<MadeMeeting>;
}

declare global {
  interface Window {
    scene: Scene;
    played: {
      readonly world: World;
      readonly mail: MadeMail;
      readonly meeting: MadeMeeting;
      /** What the leader does: opens another item beside a pinned pane, chooses another theme. */
      choose(item: Scene["item"]): void;
      dress(theme: Client["theme"]): void;
    };
  }
}

/** Stands in the place of Microsoft's script in a real page. */
function play(scene: Scene): void {
  const { answering = "prompt" } = scene;
  const base = CLIENTS[scene.client];
  const client = {
    ...base,
    answering,
    theme: scene.theme ?? base.theme,
    language: scene.language ?? base.language,
  };
  if (client.nestedAuth && !scene.lacksBridge) putBridge();
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
  const choose = (item: Scene["item"]) => {
    world.item = items[item]();
    for (const told of world.listeners.olkItemSelectedChanged ?? []) told({ type: "olkItemSelectedChanged" });
  };
  const dress = (theme: Client["theme"]) => {
    for (const told of world.listeners.officeThemeChanged ?? []) told({ officeTheme: THEMES[theme] });
  };
  if (scene.keepsNothing) Object.defineProperty(window, "indexedDB", { value: undefined });
  window.played = { world, mail, meeting, choose, dress };
  Object.assign(window, { Office: fakeOffice(client, world) });
}

play(window.scene);
