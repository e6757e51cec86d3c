// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Quad, Store } from "n3";
import ShaclValidator from "rdf-validate-shacl";
import { quadsOfTurtle } from "./read-graph.ts";
import { sharedFile } from "./shared-files.ts";

const folder = "standards/dcat-ap-de-3.0-shapes";
const names = ["dcat-ap-3.0.0.ttl", "dcat-ap-SHACL-DE.ttl", "dcat-ap-spec-german-additions.ttl"];

const files = names.map((name) => sharedFile(`${folder}/${name}`));
const shapes = files.flatMap((bytes) => (bytes ? quadsOfTurtle(bytes) : []));

/** Whether the shapes of DCAT-AP.de lie beside the project: their licence keeps them out of it. */
export const shapesAreThere = files.every((bytes) => bytes !== undefined);

/** What the shapes of DCAT-AP 3.0 and DCAT-AP.de 3.0 find fault with, warnings too. */
export async function shaclViolations(quads: readonly Quad[]): Promise<readonly string[]> {
	const { results } = await new ShaclValidator(new Store(shapes)).validate(new Store([...quads]));
	return results.map(({ focusNode, path, message }) =>
		[focusNode?.value, path && "value" in path ? path.value : "", ...message.map(({ value }) => value)].join(" "),
	);
}
