import type { ComponentChildren, TargetedEvent } from "preact";
import { useId } from "preact/hooks";

interface Common {
	label: string;
	hint?: ComponentChildren;
	fault?: string;
}

/** A label, its control, a hint, and what is wrong with it, joined for a screen reader. */
function Field({
	label,
	hint,
	fault,
	id,
	children,
}: Common & { id: string; children: ComponentChildren }) {
	return (
		<div class="field">
			<label for={id}>{label}</label>
			{children}
			{hint ? (
				<small id={`${id}-hint`} class="hint">
					{hint}
				</small>
			) : null}
			{fault ? (
				<p id={`${id}-fault`} class="fault" role="alert">
					{fault}
				</p>
			) : null}
		</div>
	);
}

function described(id: string, { hint, fault }: Common) {
	const ids = [hint ? `${id}-hint` : "", fault ? `${id}-fault` : ""];
	return {
		id,
		"aria-describedby": ids.filter(Boolean).join(" ") || undefined,
		"aria-invalid": fault ? ("true" as const) : undefined,
	};
}

interface Control<E extends HTMLElement> {
	name?: string;
	value?: string | number;
	required?: boolean;
	disabled?: boolean;
	onInput?: (event: TargetedEvent<E, InputEvent>) => void;
	onChange?: (event: TargetedEvent<E>) => void;
	onBlur?: (event: TargetedEvent<E, FocusEvent>) => void;
}

interface InputProps extends Common, Control<HTMLInputElement> {
	type?:
		| "text"
		| "email"
		| "tel"
		| "url"
		| "date"
		| "time"
		| "number"
		| "search"
		| "datetime-local";
	placeholder?: string;
	autocomplete?: string;
	list?: string;
	min?: string | number;
	max?: string | number;
	step?: string | number;
	maxLength?: number;
}

/**
 * What a control shows. Where nobody follows each letter, `value` is only where it begins: given again at every
 * new drawing of the screen, it would overwrite what was typed since.
 */
function shown<E extends HTMLElement>({
	value,
	...control
}: Control<E>): Control<E> & { defaultValue?: string | number } {
	return control.onInput
		? { ...control, value }
		: { ...control, defaultValue: value };
}

export function TextField({ label, hint, fault, ...input }: InputProps) {
	const id = useId();
	const common = { label, hint, fault };
	return (
		<Field id={id} {...common}>
			<input
				autocomplete="off"
				{...shown(input)}
				type={(input.type ?? "text") as "text"}
				{...described(id, common)}
			/>
		</Field>
	);
}

interface AreaProps extends Common, Control<HTMLTextAreaElement> {
	placeholder?: string;
	rows?: number;
	maxLength?: number;
}

export function TextArea({ label, hint, fault, ...area }: AreaProps) {
	const id = useId();
	const common = { label, hint, fault };
	return (
		<Field id={id} {...common}>
			<textarea rows={4} {...shown(area)} {...described(id, common)} />
		</Field>
	);
}

interface SelectProps extends Common, Control<HTMLSelectElement> {
	options: readonly { value: string; label: string }[];
}

export function SelectField({
	label,
	hint,
	fault,
	options,
	value,
	...select
}: SelectProps) {
	const id = useId();
	const common = { label, hint, fault };
	return (
		<Field id={id} {...common}>
			<select
				{...select}
				{...((select.onInput ?? select.onChange) && { value })}
				{...described(id, common)}
			>
				{options.map((option) => (
					<option
						key={option.value}
						value={option.value}
						selected={option.value === value}
					>
						{option.label}
					</option>
				))}
			</select>
		</Field>
	);
}

/** A question with a few answers, all of them in sight. */
export function ChoiceField<V extends string>({
	legend,
	hint,
	name,
	options,
	value,
	required,
	isLegendSeen = true,
	isStacked = false,
	onChoose,
}: {
	legend: string;
	hint?: string;
	/** For the form that is sent; without it, `onChoose` alone says what was chosen. */
	name?: string;
	options: readonly { value: V; label: string }[];
	/** Chosen; without `onChoose`, only where it begins. */
	value?: V;
	required?: boolean;
	isLegendSeen?: boolean;
	/** One under the other, where the answers are many or long. */
	isStacked?: boolean;
	onChoose?: (value: V) => void;
}) {
	const id = useId();
	return (
		<fieldset class="choice">
			<legend class={isLegendSeen ? undefined : "visually-hidden"}>
				{legend}
			</legend>
			{hint ? <p class="small">{hint}</p> : null}
			<div class={isStacked ? undefined : "choice-options"}>
				{options.map((option) => (
					<label key={option.value} class="check">
						<input
							type="radio"
							name={name ?? id}
							value={option.value}
							required={required}
							{...(onChoose
								? {
										checked: option.value === value,
										onChange: () => onChoose(option.value),
									}
								: { defaultChecked: option.value === value })}
						/>
						{option.label}
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** The words of a form, by the names of its fields; trimmed, and empty ones left out. */
export function formValues(form: HTMLFormElement): Record<string, string> {
	const values: Record<string, string> = {};
	for (const [name, value] of new FormData(form))
		if (typeof value === "string" && value.trim() !== "")
			values[name] = value.trim();
	return values;
}
