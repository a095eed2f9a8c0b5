import { browser } from "wxt/browser";

/** Sets the alarm anew at each start of the worker: browsers drop alarms on update and crash. */
export async function everyMinutes(name: string, periodInMinutes: number, ring: () => void): Promise<void> {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
  const held = await browser.alarms.get(name);
  if (held?.periodInMinutes !== periodInMinutes) await browser.alarms.create(name, { periodInMinutes });
}
