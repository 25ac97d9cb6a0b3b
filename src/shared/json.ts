// What may cross between sidebar and server: plain JSON. Google refuses Dates, Maps and functions.
// https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values

/** `T` when it survives a JSON round trip unchanged, otherwise `never` in the place that does not. */
type JsonOnly<T> = T extends string | number | boolean | null | undefined
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

/** The methods of an API that take or give something else. */
export type NotJson<Api> = {
  [Name in keyof Api]: Api[Name] extends (...args: infer Args) => infer Result
    ? Args extends JsonOnly<Args>
      ? Result extends JsonOnly<Result>
        ? never
        : Name
      : Name
    : Name;
}[keyof Api];
