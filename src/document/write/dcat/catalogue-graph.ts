// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue, Dataset } from "../../../report/catalogue.ts";
import { licenceOf } from "../../../report/licence.ts";
import { distributionResources } from "./distribution-graph.ts";
import { inLanguage, iri, type Name, type Resource, typed, type Value } from "./resource.ts";

const authority = "http://publications.europa.eu/resource/authority";
const german = iri(`${authority}/language/DEU`);
const geocoding = "http://dcat-ap.de/def/politicalGeocoding";

type Properties = Resource["properties"];

const de = (text: string): Value => inLanguage("de", text);
const each = <Item>(name: Name, items: readonly Item[], value: (item: Item) => Value): Properties =>
	items.map((item) => [name, value(item)]);
const given = <Item>(name: Name, item: Item | undefined, value: (item: Item) => Value): Properties =>
	each(name, item === undefined ? [] : [item], value);

/** A catalogue as DCAT-AP.de 3.0 describes it. */
export function catalogueGraph(catalogue: Catalogue): readonly Resource[] {
	return [
		catalogueResource(catalogue),
		publisherResource(catalogue),
		contactResource(catalogue),
		...placeResources(catalogue),
		...catalogue.datasets.flatMap((dataset) => [
			datasetResource(catalogue, dataset),
			coverResource(dataset),
			...dataset.distributions.flatMap((distribution) => distributionResources(catalogue, distribution)),
		]),
	];
}

function catalogueResource({ id, title, description, page, publisher, licence, datasets }: Catalogue): Resource {
	const newest = datasets.map(({ modified }) => modified.toISOString()).toSorted();
	const oldest = datasets.map(({ issued }) => issued.toISOString()).toSorted();
	return {
		...{ ...iri(id), types: ["dcat:Catalog"] },
		properties: [
			["dct:title", de(title)],
			["dct:description", de(description)],
			["dct:publisher", iri(publisher.id)],
			["dct:language", german],
			["dct:license", iri(licenceOf[licence].uri)],
			["foaf:homepage", iri(page)],
			["dcat:themeTaxonomy", iri(`${authority}/data-theme`)],
			...given("dct:issued", oldest.at(0), (moment) => typed("xsd:dateTime", moment)),
			...given("dct:modified", newest.at(-1), (moment) => typed("xsd:dateTime", moment)),
			...each("dcat:dataset", datasets, (dataset) => iri(dataset.id)),
		],
	};
}

function publisherResource({ publisher: { id, name, page } }: Catalogue): Resource {
	return {
		...{ ...iri(id), types: ["foaf:Agent"] },
		properties: [
			["foaf:name", de(name)],
			["dct:type", iri("http://purl.org/adms/publishertype/LocalAuthority")],
			...given("foaf:homepage", page, iri),
		],
	};
}

function contactResource({ contact: { id, name, mail, page } }: Catalogue): Resource {
	return {
		...{ ...iri(id), types: ["vcard:Kind", "vcard:Organization"] },
		properties: [
			["vcard:fn", typed("xsd:string", name)],
			...given("vcard:hasEmail", mail, (address) => iri(`mailto:${address}`)),
			["vcard:hasURL", iri(page)],
		],
	};
}

const placeAddress = (key: string): string => `${geocoding}/municipalityKey/${key}`;

function placeResources({ municipalityKey: key }: Catalogue): readonly Resource[] {
	if (key === undefined) return [];
	return [
		{ ...iri(placeAddress(key)), types: ["dct:Location"], properties: [["dct:identifier", typed("xsd:string", key)]] },
	];
}

const coverAddress = ({ id }: Dataset): string => `${id}-zeitraum`;

function coverResource(dataset: Dataset): Resource {
	const { first, last } = dataset.covers;
	return {
		...{ ...iri(coverAddress(dataset)), types: ["dct:PeriodOfTime"] },
		properties: [
			["dcat:startDate", typed("xsd:date", first)],
			["dcat:endDate", typed("xsd:date", last)],
		],
	};
}

function datasetResource(catalogue: Catalogue, dataset: Dataset): Resource {
	return {
		...{ ...iri(dataset.id), types: ["dcat:Dataset"] },
		properties: [
			["dct:title", de(dataset.title)],
			["dct:description", de(dataset.description)],
			["dct:identifier", typed("xsd:string", dataset.id)],
			["dct:publisher", iri(catalogue.publisher.id)],
			["dcat:contactPoint", iri(catalogue.contact.id)],
			...each("dcat:keyword", dataset.keywords, de),
			...each("dcat:theme", dataset.themes, (theme) => iri(`${authority}/data-theme/${theme}`)),
			["dcat:landingPage", iri(dataset.page)],
			...whenAndHowOften(dataset),
			...whereAndWhatOf(catalogue),
			...each("dcat:distribution", dataset.distributions, ({ id }) => iri(id)),
		],
	};
}

function whenAndHowOften(dataset: Dataset): Properties {
	return [
		["dct:issued", typed("xsd:dateTime", dataset.issued.toISOString())],
		["dct:modified", typed("xsd:dateTime", dataset.modified.toISOString())],
		["dct:accrualPeriodicity", iri(`${authority}/frequency/ANNUAL`)],
		["dct:temporal", iri(coverAddress(dataset))],
		["dcat:version", typed("xsd:string", dataset.version)],
		...each("adms:versionNotes", dataset.versionNotes, de),
	];
}

function whereAndWhatOf({ contributorId, municipalityKey }: Catalogue): Properties {
	return [
		["dct:language", german],
		["dcatap:availability", iri(`${authority}/planned-availability/STABLE`)],
		["dcatde:politicalGeocodingLevelURI", iri(`${geocoding}/Level/municipality`)],
		...given("dct:spatial", municipalityKey, (key) => iri(placeAddress(key))),
		...given("dcatde:contributorID", contributorId, (id) => iri(contributorAddress(id))),
	];
}

const contributorAddress = (id: string): string =>
	/^https?:/.test(id) ? id : `http://dcat-ap.de/def/contributors/${id}`;
