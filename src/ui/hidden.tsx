// SPDX-License-Identifier: EUPL-1.2

/** Hidden values of a form; undefined ones are left out. */
export function HiddenFields({ values }: { values: Record<string, string | number | undefined> }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={String(value)} />)}
    </>
  );
}
