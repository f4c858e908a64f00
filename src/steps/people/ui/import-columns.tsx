import type { MappingField } from "#formats/column-mapping.ts";
import m from "#messages/people-import";
import { SelectField } from "#web/kit/fields.tsx";
import { columnFields, fieldOf, withField } from "../rules/column-fields.ts";
import type { TablePreview } from "../schema/import.ts";
import { type QueuedFile, setMap } from "./import-queue.ts";

const SAMPLES = 3;

const words: Record<MappingField, string> = {
	name: m.fieldName(),
	given: m.fieldGiven(),
	additional: m.fieldAdditional(),
	family: m.fieldFamily(),
	prefix: m.fieldPrefix(),
	suffix: m.fieldSuffix(),
	nickname: m.fieldNickname(),
	organization: m.fieldOrganization(),
	title: m.fieldTitle(),
	email: m.fieldEmail(),
	email2: m.fieldEmail2(),
	email3: m.fieldEmail3(),
	phone: m.fieldPhone(),
	phone2: m.fieldPhone2(),
	phone3: m.fieldPhone3(),
	mobile: m.fieldMobile(),
	profile: m.fieldProfile(),
	profile2: m.fieldProfile2(),
	note: m.fieldNote(),
	tags: m.fieldTags(),
	connectedOn: m.fieldConnectedOn(),
	birthday: "",
	uid: "",
};

/** What each column of a table holds: one line for each, with what stands in its first rows. */
export function ImportColumns({
	file,
	table,
}: {
	file: QueuedFile;
	table: TablePreview;
}) {
	const mapping = file.map ?? table.mapping;
	const isUnsaid = file.report === null;
	return (
		<details class="import-columns" open={isUnsaid || file.map !== null}>
			<summary>
				{isUnsaid
					? m.columnsAsk()
					: m.columnsTaken({ count: table.columns.length })}
			</summary>
			<p class="small">{m.columnsLead()}</p>
			<ul class="list">
				{table.columns.map((column, at) => (
					<li key={column} class="import-column">
						<SelectField
							label={column}
							value={fieldOf(mapping, column) ?? ""}
							options={[
								{ value: "", label: m.fieldNone() },
								...columnFields.map((field) => ({
									value: field,
									label: words[field],
								})),
							]}
							onChange={(event) =>
								setMap(
									file.key,
									withField(
										mapping,
										column,
										(event.currentTarget.value || null) as MappingField | null,
									),
								)
							}
						/>
						<p class="import-cells">{cellsOf(table, at) || m.columnEmpty()}</p>
					</li>
				))}
			</ul>
		</details>
	);
}

/** What stands in a column, in its first few filled rows. */
function cellsOf({ rows }: TablePreview, at: number): string {
	return rows
		.map((cells) => cells[at]?.trim() ?? "")
		.filter(Boolean)
		.slice(0, SAMPLES)
		.join(" · ");
}
