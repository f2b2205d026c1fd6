// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from "./slots.ts";

export interface PictureProps {
  src: string;
  /** A smaller drawing of the same, for small screens. */
  small?: { src: string; width: number };
  /** What is to be seen; empty only for decoration. */
  alt: string;
  width: number;
  height: number;
  caption?: Slot;
  /** Who took it; stands small below. */
  credit?: Slot;
  eager?: boolean;
}

/** A picture with its place kept free while it loads, its caption and who took it. */
export function Picture({ src, small, alt, width, height, caption, credit, eager }: PictureProps) {
  const image = (
    <img class="gw-picture__image" src={small?.src ?? src} srcset={small ? `${small.src} ${small.width}w, ${src} ${width}w` : undefined}
      sizes={small ? "(min-width: 48rem) 44rem, 100vw" : undefined} alt={alt} width={width} height={height} loading={eager ? undefined : "lazy"} />
  );
  return (
    <figure class="gw-picture">
      {image}
      {caption || credit ? <figcaption class="gw-picture__caption">{caption}{caption && credit ? " " : null}{credit ? <span class="gw-picture__credit">{credit}</span> : null}</figcaption> : null}
    </figure>
  );
}

export interface PictureCardProps extends Omit<PictureProps, "caption" | "credit" | "eager"> {
  title: Slot;
  href?: string;
  children?: Slot;
}

/** A picture among others in a store: small, whole, with words and buttons below. */
export function PictureCard({ src, small, alt, width, height, title, href, children }: PictureCardProps) {
  return (
    <article class="gw-card gw-picturecard">
      <div class="gw-picturecard__frame"><img src={small?.src ?? src} alt={alt} width={width} height={height} loading="lazy" /></div>
      <h2 class="gw-card__title">{href ? <a href={href}>{title}</a> : title}</h2>
      <div class="gw-card__body">{children}</div>
    </article>
  );
}

/** A cover beside what it covers: a booklet, a report. */
export function Cover({ src, alt, width, height, children }: { src?: string; alt?: string; width?: number; height?: number; children: Slot }) {
  return (
    <div class="gw-cover">
      {src ? <img class="gw-cover__image" src={src} alt={alt ?? ""} width={width} height={height} loading="lazy" /> : null}
      <div class="gw-cover__text">{children}</div>
    </div>
  );
}
