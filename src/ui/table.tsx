// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { Icon } from "./icon.tsx";
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import type { Slot } from "./slots.ts";
import { classes } from "./slots.ts";

export interface SortHeaderProps {
  label: Slot;
  href: string;
  direction?: "ascending" | "descending";
  labels?: Partial<UiLabels>;
}

/** A column heading that sorts: a link to the same list in another order. */
export function SortHeader({ label, href, direction, labels: own }: SortHeaderProps) {
  const labels = useLabels(own);
  const spoken = direction === "ascending" ? labels.sortedAscending : direction === "descending" ? labels.sortedDescending : null;
  return (
    <a class="gw-sorthead" href={href}>
      {label}
      {direction ? <Icon name={direction === "ascending" ? "up" : "down"} /> : null}
      {spoken ? <span class="kern-sr-only"> ({spoken})</span> : null}
    </a>
  );
}

export interface TableColumn<Row> {
  key: string;
  label: string;
  cell: (row: Row) => Slot;
  /** Numbers stand at the end, under each other. */
  align?: "start" | "end";
  /** The cell that names the row; one column. */
  rowHeader?: boolean;
  sort?: { href: string; direction?: "ascending" | "descending" };
}

export interface TableProps<Row> {
  caption: Slot;
  captionHidden?: boolean;
  columns: TableColumn<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** "stack": one block a row on a phone; "scroll": a box that scrolls sideways and takes the focus. */
  phone?: "stack" | "scroll";
  /** Shown instead of rows if there are none. */
  empty?: Slot;
  footer?: Slot;
  dense?: boolean;
  /** Tells two tables of the same columns on one page apart. */
  id?: string;
}

/** Things that are counted and compared line by line. */
export function Table<Row>(props: TableProps<Row>): VNode {
  const { phone = "stack", rows, columns } = props;
  const id = `t-${[...(props.id ? [props.id] : []), ...columns.map((c) => c.key)].join("-")}`.replace(/[^A-Za-z0-9_-]/g, "");
  const table = (
    <table class={classes("gw-table", `gw-table--${phone}`, props.dense && "gw-table--dense")}>
      <caption class={props.captionHidden ? "kern-sr-only" : "gw-table__caption"} id={id}>{props.caption}</caption>
      <thead><tr>{columns.map((column) => <HeadCell key={column.key} column={column} />)}</tr></thead>
      <tbody>
        {rows.map((row) => <tr key={props.rowKey(row)}>{columns.map((column) => <Cell key={column.key} column={column} row={row} />)}</tr>)}
        {rows.length === 0 && props.empty ? <tr><td colSpan={columns.length} class="gw-table__empty">{props.empty}</td></tr> : null}
      </tbody>
      {props.footer ? <tfoot>{props.footer}</tfoot> : null}
    </table>
  );
  if (phone === "stack") return table;
  return <ScrollBox labelledBy={id}>{table}</ScrollBox>;
}

/** A box that scrolls sideways; it takes the focus, so that the arrow keys reach all of it. */
export function ScrollBox({ labelledBy, label, children }: { labelledBy?: string; label?: string; children: Slot }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the keyboard does not reach what lies outside the box (axe: scrollable-region-focusable)
  return <section class="gw-scroll" aria-labelledby={labelledBy} aria-label={label} tabIndex={0}>{children}</section>;
}

function HeadCell<Row>({ column }: { column: TableColumn<Row> }) {
  const { sort, align, label } = column;
  return (
    <th scope="col" class={align === "end" ? "gw-end" : undefined} aria-sort={sort?.direction}>
      {sort ? <SortHeader label={label} href={sort.href} direction={sort.direction} /> : label}
    </th>
  );
}

function Cell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  if (column.rowHeader) return <th scope="row">{column.cell(row)}</th>;
  return <td class={column.align === "end" ? "gw-end" : undefined} data-label={column.label}>{column.cell(row)}</td>;
}
