// SPDX-License-Identifier: EUPL-1.2
import { HiddenFields } from "./hidden.tsx";
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";
import type { Slot } from "./slots.ts";
import { classes } from "./slots.ts";

export type ButtonVariant = "primary" | "secondary" | "tertiary" | "danger";

interface ButtonLook {
  /** One primary button a page; "danger" for steps that destroy something. */
  variant?: ButtonVariant;
  block?: boolean;
  small?: boolean;
  icon?: IconName;
  /** Added for screen readers where the same words stand several times on a page. */
  context?: string;
}

export interface ButtonProps extends ButtonLook {
  label: Slot;
  type?: "submit" | "button" | "reset";
  name?: string;
  value?: string;
  form?: string;
  formAction?: string;
  disabled?: boolean;
  id?: string;
  /** Names the element that explains the button. */
  describedBy?: string;
}

export function Button({ label, type = "submit", describedBy, variant, block, small, icon, context, formAction, ...rest }: ButtonProps) {
  return (
    <button type={type} class={look({ variant, block, small })} aria-describedby={describedBy} formaction={formAction} {...rest}>
      <ButtonText label={label} icon={icon} context={context} />
    </button>
  );
}

export interface ButtonLinkProps extends ButtonLook {
  label: Slot;
  href: string;
  rel?: string;
  download?: boolean;
}

/** A way to another page that looks like a button. */
export function ButtonLink({ label, href, rel, download, variant, block, small, icon, context }: ButtonLinkProps) {
  return (
    <a class={look({ variant, block, small })} href={href} rel={rel} download={download}>
      <ButtonText label={label} icon={icon} context={context} />
    </a>
  );
}

export interface PostButtonProps extends ButtonLook {
  action: string;
  label: Slot;
  hidden?: Record<string, string | number | undefined>;
}

/** One button that posts: a form of its own, so that it works in lists and without script. Without a name it is no landmark, and says so. */
export function PostButton({ action, hidden, ...button }: PostButtonProps) {
  return (
    <form method="post" action={action} class="gw-postbutton" role="none">
      <HiddenFields values={hidden ?? {}} />
      <Button {...button} />
    </form>
  );
}

/** The actions of a form or page; on a phone they stay at the lower edge, where the thumb is. */
export function ActionBar({ children, sticky = true }: { children: Slot; sticky?: boolean }) {
  return <div class={classes("gw-actionbar", sticky && "gw-actionbar--sticky")}>{children}</div>;
}

function look({ variant = "secondary", block, small }: ButtonLook): string {
  const kern = variant === "danger" ? "primary" : variant;
  return classes(
    "kern-btn",
    kernVariant[kern],
    variant === "danger" && "gw-btn--danger",
    block && "kern-btn--block",
    small && "gw-btn--small",
  );
}

// Written out in full, so that the style sheet builder finds the names.
const kernVariant = {
  primary: "kern-btn--primary",
  secondary: "kern-btn--secondary",
  tertiary: "kern-btn--tertiary",
};

function ButtonText({ label, icon, context }: { label: Slot; icon?: IconName; context?: string }) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span class="kern-label">{label}{context ? <span class="kern-sr-only"> {context}</span> : null}</span>
    </>
  );
}
