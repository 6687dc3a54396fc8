interface Named {
  name: string;
}

interface Seat {
  agency: Named | null;
  role: string | null;
  chair: boolean;
}

/** Whose seat it is: "Director of Children’s Services, Rowanshire County Council (chair)". */
export function seatInWords({ agency, role, chair }: Seat) {
  const whose = [role, agency?.name].filter(Boolean).join(', ');
  return chair ? `${whose} (chair)` : whose;
}

/** Who, in a row about one of those who sit on the group or came to it. */
export function whoInWords(seat: Seat | null, officer: Named | null) {
  if (!seat) return officer?.name ?? 'Somebody';
  if (!officer) return `${seatInWords(seat)} (vacant)`;
  // A post is often called as the seat is.
  const role = seat.role === officer.name ? null : seat.role;
  return `${officer.name}, ${seatInWords({ ...seat, role })}`;
}
