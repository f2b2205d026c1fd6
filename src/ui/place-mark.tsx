// SPDX-License-Identifier: EUPL-1.2
/** The sign of the platform for places without a logo: two circles that share a part. */
export function PlaceMark() {
  return (
    <svg class="gw-mark" viewBox="0 0 44 30" width="44" height="30" aria-hidden="true">
      <circle class="gw-mark__a" cx="15" cy="15" r="14" />
      <circle class="gw-mark__b" cx="29" cy="15" r="14" />
      <path class="gw-mark__shared" d="M22 2.9a14 14 0 0 1 0 24.2 14 14 0 0 1 0-24.2Z" />
    </svg>
  );
}
