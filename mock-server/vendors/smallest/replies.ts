/** How most operations say that they succeeded. */
export const done = <Data>(data: Data) => ({ status: true, data }) as const;

/** How the younger part of the API says it. */
export const succeeded = <Data>(data: Data) => ({ success: true, data }) as const;
