/** Name, parameters, type and value, as ical.js reads and writes them (RFC 7265). */
export type JCalProperty = [
	name: string,
	parameters: Record<string, string | string[]>,
	type: string,
	value: unknown,
];

export type JCalComponent = [
	name: string,
	properties: JCalProperty[],
	components: JCalComponent[],
];
