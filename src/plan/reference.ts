export type Reference = {
	readonly raw: string;
	readonly target: string;
	readonly in: "content" | "responsibility" | "term" | "description";
	readonly resolves: "unique" | "ambiguous" | "missing";
};
