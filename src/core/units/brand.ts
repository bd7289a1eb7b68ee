declare const brand: unique symbol;

/** A primitive that carries its unit in its type, so that metres never land where seconds belong. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };
