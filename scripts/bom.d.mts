// SPDX-License-Identifier: EUPL-1.2
export interface Part { readonly path: string; readonly name: string; readonly version: string; readonly licence?: string; readonly scope: string; readonly integrity?: string; readonly cpu?: readonly string[]; readonly engine?: string; readonly needs: readonly string[] }
export interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly components: readonly { readonly "bom-ref": string; readonly name: string; readonly version: string; readonly purl: string; readonly hashes?: readonly { readonly alg: string; readonly content: string }[]; readonly licenses: readonly object[] }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
export const allowed: readonly string[];
export const named: Readonly<Record<string, string>>;
export const supportedNodes: readonly string[];
export function parts(lock: object): Part[];
export function isAllowed(licence: string | undefined): boolean;
export function takes(range: string | undefined, version: string): boolean;
export function bill(lock: object, own: object): Bill;
export function here(): [object, object];
