export declare const hands: readonly string[];
export declare function listsOf(hand: string): readonly {
  readonly kind: string;
  readonly columns: readonly { readonly title: string; readonly group?: string; readonly meaning: string }[];
}[];
