// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue } from "../../../report/catalogue.ts";
import { catalogueGraph } from "./catalogue-graph.ts";
import { writeJsonLd } from "./write-json-ld.ts";
import { writeTurtle } from "./write-turtle.ts";

const writers = { "json-ld": writeJsonLd, turtle: writeTurtle } as const;

export type CatalogueFormat = keyof typeof writers;

/** A catalogue in one of the forms of RDF; both say the same. */
export function writeCatalogue(catalogue: Catalogue, format: CatalogueFormat): Uint8Array {
	return writers[format](catalogueGraph(catalogue));
}
