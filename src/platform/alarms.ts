import { browser } from "wxt/browser";

/**
 * Sets the alarm anew at each start of the worker: browsers drop alarms on update and crash. When it first rings is
 * left to chance, so that a house full of browsers that start at eight does not ask its server in one breath.
 */
export async function everyMinutes(name: string, periodInMinutes: number, ring: () => void): Promise<void> {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
  const held = await browser.alarms.get(name);
  if (held?.periodInMinutes === periodInMinutes) return;
  const delayInMinutes = periodInMinutes * (0.5 + Math.random() / 2);
  await browser.alarms.create(name, { delayInMinutes, periodInMinutes });
}

/**
 * Rings at the times that `next` gives, one after the other. Set anew at each start of the worker, as the time may be
 * another by now; where that start is late, the look at each start does the alarm's work.
 */
export function atTimes(name: string, next: () => Promise<number | null>, ring: () => Promise<void>): void {
  const set = async () => {
    const when = await next();
    if (when !== null) await browser.alarms.create(name, { when });
  };
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void ring().then(set, set);
  });
  void set();
}
