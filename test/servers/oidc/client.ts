/** How the extension is registered with the stand-in. */
export const CLIENT_ID = "pusterum";
export const REDIRECT_URI = "https://abcdefghijklmnop.chromiumapp.org/";
export const ORIGIN = "chrome-extension://pusterum";
