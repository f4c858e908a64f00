const steps = Array.from({ length: 11 }, (_, step) => step);

/** A question from 0 to 10; nothing is chosen until the person does. */
export function Scale({
	label,
	hint,
	name,
	value,
}: {
	label: string;
	hint: string;
	name: string;
	value: number | null | undefined;
}) {
	return (
		<fieldset class="scale">
			<legend>{label}</legend>
			<small>{hint}</small>
			<div class="scale-steps">
				{steps.map((step) => (
					<label key={step}>
						<input
							type="radio"
							name={name}
							value={step}
							defaultChecked={value === step}
						/>
						<span class="num">{step}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** The numbers of a form's scales that were answered. */
export function scaleValues<K extends string>(
	form: HTMLFormElement,
	...names: K[]
): Partial<Record<K, number>> {
	const data = new FormData(form);
	const answered = names.flatMap((name) => {
		const value = data.get(name);
		return value === null ? [] : [[name, Number(value)]];
	});
	return Object.fromEntries(answered);
}
