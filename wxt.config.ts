import { defineConfig } from "wxt";
import { MAIL_PAGES, mailOrigins } from "./src/domain/boundary/mail-hosts";

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  // The calendars and accounts of the leader lie where the leader says.
  "connect-src https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Fixes the id that Chromium gives the extension, and with it the address that a sign-in ends on; the private half is not kept. */
const CHROMIUM_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAooSaI+Nmrib1gkmAWfKQndvnYYnsDhXJZt4UlUV9a46xp3tPkrm3yGd0pmYxYrWpJnkf6GxPmfChXMtIWDRXl8vRNYX1exeAI1Q9ZiyPZcQJdqKNW2EAWOUbL7VBZaobJRGRxE/jz6pK2Uk4vDgwxVJ/J3mxem3P6RmcT0h6OXvqykx1Rk0OxdADMSVZzBRcFNfnVRxYkMf9oeYOgHa/0hZijnK4IVML1O5ME10y4ZlA4pF4fZOVnHg21WtVkelO0CGc5M7yFfpX5e3+ucIDi+9jj5B5smOAOvkBwQy8VTDVXTc4hHBw/25FUbvBwJBqP/2eY6v5i+m8UsLe7kQmqwIDAQAB";

export default defineConfig({
  srcDir: "src",
  publicDir: "public",
  modules: ["@wxt-dev/module-react", "@wxt-dev/i18n/module", "@wxt-dev/webextension-polyfill"],
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    // Firefox gives the sign-in window at install or never, and asks nobody about it.
    permissions: ["storage", "alarms", ...(browser === "firefox" ? ["identity"] : [])],
    // Asked for when the leader turns the guard on or connects a Microsoft account, not before.
    optional_permissions: ["scripting", "notifications", ...(browser === "firefox" ? [] : ["identity"])],
    // Of all hosts only those of a calendar's address or account are asked for, when the leader adds it.
    optional_host_permissions: [...MAIL_PAGES.flatMap(mailOrigins), "https://*/*"],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "pusterum@pusterum.dk",
              strict_min_version: "128.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          key: CHROMIUM_KEY,
          minimum_chrome_version: "120",
          storage: { managed_schema: "managed-schema.json" },
        }),
  }),
  vite: () => ({
    build: { target: "es2022" },
    // Dexie's default door leads to its build for old browsers, which is heavier by what the popup has not got.
    resolve: { alias: [{ find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" }] },
  }),
});
