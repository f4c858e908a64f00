import {
	type ColumnMapping,
	MAPPING_FIELDS,
	type MappingField,
} from "#formats/column-mapping.ts";

/** What a column can be said to hold; a birthday is not kept (METHOD §3, Privacy), so it is not asked for. */
export const columnFields = MAPPING_FIELDS.filter(
	(field) => field !== "birthday" && field !== "uid",
);

/** What a column is taken for; null when it is left out. */
export function fieldOf(
	mapping: ColumnMapping,
	column: string,
): MappingField | null {
	return columnFields.find((field) => mapping[field] === column) ?? null;
}

/** Says what a column holds. One column for each field, and one field for each column: what was said before gives way. */
export function withField(
	mapping: ColumnMapping,
	column: string,
	field: MappingField | null,
): ColumnMapping {
	const others = Object.entries(mapping).filter(
		([one, of]) => of !== column && one !== field,
	);
	return {
		...Object.fromEntries(others),
		...(field ? { [field]: column } : {}),
	};
}
