/** A key of a plan's status scheme (`implemented`). */
export type StatusKey = string;
