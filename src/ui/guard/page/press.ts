/** Presses a button as a hand would: delegated handlers listen to different parts of a press, and some to where it was. */
export function press(button: Element): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  const where = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0,
  };
  const held = { ...where, buttons: 1 };
  button.dispatchEvent(new PointerEvent("pointerdown", { ...held, pointerType: "mouse", isPrimary: true }));
  button.dispatchEvent(new MouseEvent("mousedown", held));
  button.dispatchEvent(new PointerEvent("pointerup", { ...where, pointerType: "mouse", isPrimary: true }));
  button.dispatchEvent(new MouseEvent("mouseup", where));
  button.dispatchEvent(new MouseEvent("click", { ...where, detail: 1 }));
}
