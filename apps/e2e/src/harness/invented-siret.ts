/** Of an invented business: its last figure is the one that Luhn asks for. */
export function inventedSiret(): string {
  const figures = `9${String(Date.now()).slice(-7)}00001`;
  const sum = [...figures].reduceRight((total, figure, place) => {
    const doubled = Number(figure) * ((figures.length - place) % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${figures}${(10 - (sum % 10)) % 10}`;
}
