/** What a tool is asked at every key: to read the whole draft as it now is. Gives the number of its remarks. */
export type Check = (draft: string) => number | Promise<number>

/** The default export of each file in `tools`: makes a tool ready, and gives what it can be asked, by name. */
export type Start = () => Promise<Readonly<Record<string, Check>>>
