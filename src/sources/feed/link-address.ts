/** The address of a published calendar: "webcal:" is how browsers are told to subscribe to one. Nothing goes in the clear. */
export function readAddress(typed: string): URL | null {
  const text = typed.trim().replace(/^webcals?:\/\//iu, "https://");
  try {
    const address = new URL(/^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`);
    const isSafe =
      address.protocol === "https:" || (address.protocol === "http:" && address.hostname === "127.0.0.1");
    return isSafe && address.hostname.includes(".") ? address : null;
  } catch {
    return null;
  }
}
