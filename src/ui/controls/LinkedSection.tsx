import { type ReactNode, useId } from "react";

interface LinkedSectionProps {
  readonly title: string;
  readonly href: string;
  readonly link: string;
  readonly children: ReactNode;
}

/** A part of a page, with the way from its head to where there is more of it. */
export function LinkedSection({ title, href, link, children }: LinkedSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="head-row">
        <h2 id={id}>{title}</h2>
        <a className="link" href={href}>
          {link}
        </a>
      </div>
      {children}
    </section>
  );
}
