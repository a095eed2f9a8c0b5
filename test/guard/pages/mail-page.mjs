// The behaviour of the mail pages: what sends, by which event, and what the page does to its own buttons.

const SENDS = "[data-sends]";

/**
 * @param {Document} document
 * @param {Record<string, string | undefined>} options
 *   by: "click" (default), "mouseup" or "pointerdown"; stops: the page's own capture listener ends the event;
 *   rebuilds: the Send button is made anew every few milliseconds; dark: the page is dark whatever the system is.
 * @param {AbortSignal} [signal] ends the page
 */
export function installMailPage(document, options = {}, signal = new AbortController().signal) {
  const { by = "click", stops, rebuilds, dark } = options;
  const window = document.defaultView;
  /** @type {{ text: string, compose: string }[]} */
  const sent = [];
  Object.assign(window, { sent, scheduled: [], menus: 0 });

  const composeOf = (/** @type {Element} */ element) => element.closest("[data-compose]");
  function send(/** @type {Element | null} */ compose) {
    if (!compose?.isConnected) return;
    const text = compose.querySelector("[aria-multiline]")?.innerHTML ?? "";
    sent.push({ text, compose: compose.getAttribute("data-compose") ?? "" });
    if (!("stays" in compose.dataset)) compose.remove();
  }
  /** @param {Event} event */
  function react(event) {
    const path = event.composedPath().filter((node) => node instanceof window.Element);
    const target = /** @type {Element} */ (path[0]);
    const button = path.find((node) => node.matches(SENDS));
    if (event.type === by && button) {
      if (stops) event.stopImmediatePropagation();
      send(composeOf(button));
    }
    if (event.type === "click" && target?.closest?.("#popoutCompose")) popOut(composeOf(target));
    if (event.type === "click" && target?.closest?.("[data-opens-menu]")) openMenu(composeOf(target));
    if (event.type === "click" && target?.closest?.("[selector=scheduledSend]")) openSchedule();
    if (event.type !== "keydown") return;
    const { key, code, ctrlKey, metaKey, altKey } = /** @type {KeyboardEvent} */ (event);
    const compose = path.find((node) => node.matches("[data-compose]")) ?? null;
    const isShortcut = (key === "Enter" && (ctrlKey || metaKey)) || (code === "KeyS" && altKey);
    if (compose && isShortcut) send(compose);
    if (button && button.localName !== "button" && (key === "Enter" || key === " ")) send(composeOf(button));
  }
  /** As Outlook may do: the mail moves into an empty window that has no address of its own. */
  function popOut(/** @type {Element | null} */ compose) {
    const own = window.open("", "", "width=700,height=500");
    if (!own || !compose) return;
    own.document.body.append(own.document.adoptNode(compose));
    installMailPage(own.document, options);
    window.poppedOut = own;
  }
  function openMenu(/** @type {Element | null} */ compose) {
    window.menus += 1;
    if (!document.querySelector("[data-menu]"))
      document.body.insertAdjacentHTML(
        "beforeend",
        `<div data-menu role="menu" style="display:block;height:30px"><div role="menuitem" ${
          compose?.hasAttribute("data-gmail") ? 'selector="scheduledSend"' : ""
        }>…</div></div>`,
      );
  }
  function openSchedule() {
    document.querySelector("[data-menu]")?.remove();
    document.body.insertAdjacentHTML("beforeend", `<div role="dialog" data-schedule>…</div>`);
  }
  for (const type of new Set([by, "click", "keydown"]))
    document.addEventListener(type, react, { capture: Boolean(stops), signal });

  if (dark) document.documentElement.style.background = "#1f1f1f";
  if (rebuilds)
    setInterval(() => {
      if (signal.aborted) return;
      for (const button of document.querySelectorAll(SENDS)) button.replaceWith(button.cloneNode(true));
    }, 20);
}
