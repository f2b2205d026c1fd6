// SPDX-License-Identifier: EUPL-1.2
export interface Check {
  readonly number: string;
  readonly kind: string;
  readonly title: { readonly de: string; readonly en: string };
  readonly script?: { readonly file: string; readonly args: readonly string[] };
  readonly subject?: { readonly de: string; readonly en: string };
  readonly without?: { readonly de: string; readonly en: string };
}
export const checks: readonly Check[];
