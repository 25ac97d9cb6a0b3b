// What may cross between sidebar and server: plain JSON. Google refuses Dates, Maps and functions.

/** `T` when it survives a JSON round trip unchanged, otherwise `never` in the place that does not. */
export type JsonOnly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (...args: never[]) => unknown
    ? never
    : T extends readonly (infer Item)[]
      ? readonly JsonOnly<Item>[]
      : T extends Date | Map<unknown, unknown> | Set<unknown>
        ? never
        : T extends object
          ? { [K in keyof T]: JsonOnly<T[K]> }
          : never;

/** Compiles only when every argument and result of an API is plain JSON. */
export type ApiIsJson<Api> = {
  [K in keyof Api]: Api[K] extends (...args: infer Args) => infer Result
    ? Args extends JsonOnly<Args>
      ? Result extends JsonOnly<Result>
        ? true
        : never
      : never
    : never;
};
