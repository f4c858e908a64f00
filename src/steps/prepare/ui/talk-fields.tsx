import m from "#messages/prepare";
import { SelectField } from "#web/kit/fields.tsx";
import { usualMinutes } from "../rules/question-set.ts";

/** How long a talk one asks for. A time that is not among the usual ones stays to be chosen. */
export function MinutesField({
	minutes,
	onChange,
}: {
	minutes: number;
	onChange: (minutes: number) => void;
}) {
	const all = [...new Set([...usualMinutes, minutes])].toSorted(
		(a, b) => a - b,
	);
	return (
		<SelectField
			label={m.setMinutes()}
			value={String(minutes)}
			options={all.map((each) => ({
				value: String(each),
				label: m.setMinutesOption({ minutes: each }),
			}))}
			onChange={(event) => onChange(Number(event.currentTarget.value))}
		/>
	);
}

/** Whether the work needs a licence: then the draft asks about it. */
export function LicensedField({
	licensed,
	onChange,
}: {
	licensed: boolean;
	onChange: (licensed: boolean) => void;
}) {
	return (
		<label class="check">
			<input
				type="checkbox"
				checked={licensed}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
			{m.setLicensed()}
		</label>
	);
}
