// SPDX-License-Identifier: EUPL-1.2
import type { PageContext } from "../../../../kernel/page.ts";
import { Button, Form, Notice, Prose, Stack } from "../../../../ui/index.ts";
import { texts } from "../texts.ts";

interface PasskeyBoxProps {
  c: PageContext;
  kind: "new" | "get";
  /** Where the island asks for a challenge. */
  options: string;
  action: string;
  label: string;
  primary?: boolean;
  hidden?: Record<string, string>;
  /** Fields before the button. */
  children?: preact.ComponentChildren;
}

/** A form whose answer comes from the device, by the island `passkeys`; says plainly what it needs. */
export function PasskeyBox({ c, kind, options, action, label, primary, hidden, children }: PasskeyBoxProps) {
  const t = texts[c.locale];
  return (
    <div data-passkey={kind} data-passkey-options={options}>
      <Stack>
        <Form action={action} hidden={{ ...(hidden ?? c.once()), response: "" }}>
          {children}
          <div><Button label={label} variant={primary ? "primary" : "secondary"} /></div>
        </Form>
        <div hidden data-passkey-fault role="alert"><Notice tone="warning"><p>{t.deviceNo}</p></Notice></div>
        <Prose><p>{t.script}</p></Prose>
      </Stack>
    </div>
  );
}
