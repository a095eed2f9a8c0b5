import { type FormEvent, useId, useState } from "react";
import type { Words } from "../words/words";

interface NewPasswordProps {
  readonly words: Words;
  readonly name: string;
  readonly isBusy: boolean;
  readonly onSay: (password: string) => void;
}

/** Opens an account again whose password is no longer right. */
export function NewPassword({ words, name, isBusy, onSay }: NewPasswordProps) {
  const [password, setPassword] = useState("");
  const field = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSay(password);
  };
  return (
    <form className="row-of-buttons" onSubmit={submit}>
      <label htmlFor={field}>{words.t("account.newPassword")}</label>
      <input
        id={field}
        className="field"
        type="password"
        autoComplete="off"
        required
        value={password}
        data-testid="new-password"
        onChange={(event) => setPassword(event.target.value)}
      />
      <button
        type="submit"
        className="btn main"
        aria-disabled={isBusy}
        aria-label={`${words.t("account.reconnect")}: ${name}`}
      >
        {words.t("account.reconnect")}
      </button>
    </form>
  );
}
