// SPDX-License-Identifier: EUPL-1.2
// A handful of drawn signs. Each stands beside words, never instead of them.

const paths = {
  info: "M12 7.5v.01M12 11v6M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  success: "m8 12.5 2.8 2.8L16.5 9M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  warning: "M12 9.5v4.5M12 17v.01M12 3.5 22 20.5H2Z",
  danger: "M12 7.5v5.5M12 16.5v.01M8 2.8h8L21.2 8v8L16 21.2H8L2.8 16V8Z",
  arrow: "M4 12h15M13 6l6 6-6 6",
  back: "M20 12H5M11 6l-6 6 6 6",
  check: "m5 12.5 4.5 4.5L19 7.5",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM20 20l-4.8-4.8",
  menu: "M4 7h16M4 12h16M4 17h16",
  filter: "M4 7h16M7 12h10M10 17h4",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6",
  print: "M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 13.5h10v7H7Z",
  download: "M12 4v11M7.5 11 12 15.5l4.5-4.5M4.5 20h15",
  down: "m6 9.5 6 6 6-6",
  up: "m6 14.5 6-6 6 6",
  wave: "M4 12c2-2 4-2 6 0s4 2 6 0 3-1.5 4-1",
} as const;

export type IconName = keyof typeof paths;

/** A decorative line drawing of 1.25 em; hidden from assistive technology. */
export function Icon({ name, class: className }: { name: IconName; class?: string }) {
  return (
    <svg class={className ? `gw-icon ${className}` : "gw-icon"} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
