export const document = {
  'document.step.insert': 'cel toevoegen',
  'document.step.move': 'cel verplaatsen',
  'document.step.duplicate': 'cel dupliceren',
  'document.step.delete': 'cel verwijderen',
  'document.step.fold': 'code in- of uitklappen',
  'document.step.rename': 'cel hernoemen',
  'document.step.spec': 'cel wijzigen',
  'document.step.gebied': 'gebied kiezen',
  'document.step.periode': 'periode kiezen',
  'document.step.vergelijking': 'vergelijking kiezen',
  'document.step.own': 'parameter wijzigen',
  'document.step.regions': 'eigen gebied wijzigen',
  'document.step.title': 'titel wijzigen',
  'document.step.author': 'maker wijzigen',
  'document.step.note': 'toelichting wijzigen',
  'document.step.comment': 'opmerking maken',
  'document.step.resolve': 'opmerking afhandelen',
  'document.step.uncomment': 'opmerking verwijderen',
  'document.step.restore': 'versie terugzetten',
  'document.step.undo': 'ongedaan maken',
  'document.step.redo': 'opnieuw',
  'document.edit-error.no-such-cell': 'Deze cel bestaat niet meer.',
  'document.edit-error.too-many-cells': 'Een beeld heeft ten hoogste {limit} cellen. Verwijder er eerst een.',
  'document.edit-error.invalid-name':
    '‘{name}’ kan geen naam zijn. Gebruik kleine letters, cijfers en _, en begin met een letter.',
  'document.edit-error.name-taken': 'De naam ‘{name}’ is al in gebruik. Kies een andere naam.',
  'document.cell-error.spec': 'De instelling ‘{field}’ klopt niet: {detail}',
  'document.cell-error.unknown-kind':
    'Deze versie van Regiobeeld kent cellen van de soort ‘{name}’ niet. De cel blijft bewaard.',
  'document.cell-error.cycle': 'Deze cellen lezen elkaar in een kring: {path}. Haal één verwijzing weg.',
  'document.cell-error.upstream': 'Deze cel wacht op ‘{name}’. Los daar eerst de fout op.',
  'document.cell-error.unknown-cell': 'Cel ‘{name}’ bestaat niet.',
  'document.cell-error.unknown-indicator': 'Indicator ‘{name}’ staat niet in deze uitgave.',
  'document.cell-error.unknown-area': 'Gebied ‘{name}’ staat niet in deze uitgave. Kies een ander gebied.',
  'document.cell-error.cancelled': 'Gestopt. Voer de cel opnieuw uit voor een antwoord.',
  'document.suggestion': 'Bedoelt u ‘{name}’?',
  'document.refusal.not-json': 'Dit bestand bevat geen leesbaar beeld.',
  'document.refusal.forbidden-key': 'Dit beeld bevat een naam die niet is toegestaan en wordt niet geopend.',
  'document.refusal.too-deep': 'Dit beeld is dieper genest dan {limit} niveaus en wordt niet geopend.',
  'document.refusal.too-many-cells': 'Dit beeld heeft meer dan {limit} cellen en wordt niet geopend.',
  'document.refusal.newer-schema':
    'Dit beeld is gemaakt met een nieuwere versie van Regiobeeld. Vernieuw de pagina of vraag de maker om een andere versie.',
  'document.refusal.invalid': 'Dit beeld klopt niet bij {path} en wordt niet geopend.',
  'document.save.unsaved': 'Nog niet opgeslagen',
  'document.save.saving': 'Opslaan…',
  'document.save.saved': 'Opgeslagen',
  'document.save.saved-at': 'bewaard om {time}, versie {revision}',
  'document.save.saved-earlier': 'bewaard {day}, versie {revision}',
  'document.save.failed': 'Niet opgeslagen',
  'document.save.readonly': 'Alleen lezen',
  'document.save.not-kept': 'Wordt niet bewaard',
  'document.storage-error.unavailable':
    'Deze browser bewaart hier niets. U kunt doorwerken; bewaar uw beeld als bestand.',
  'document.storage-error.quota':
    'De opslagruimte is vol. Uw vorige versie is bewaard. Verwijder een ouder beeld of bewaar dit beeld als bestand.',
  'document.storage-error.not-found': 'Dit beeld staat niet in deze browser.',
  'document.storage-error.damaged': 'Dit beeld is beschadigd en kan niet worden hersteld.',
  'document.storage-error.newer-schema':
    'Dit beeld is bewaard met een nieuwere versie van Regiobeeld. Vernieuw de pagina om het te bewerken.',
  'document.storage-error.conflict':
    'Dit beeld is in een ander tabblad gewijzigd. Laad het opnieuw of bewaar een kopie.',
  'document.storage-error.failed': 'Opslaan is niet gelukt. Bewaar uw beeld als bestand.',
  'document.storage.held':
    'Deze browser bewaart hier niets. U kunt aan dit beeld werken zolang dit tabblad open is; bewaar het als bestand voordat u het sluit of herlaadt.',
  'document.storage.emptied':
    'De browser heeft de opslag van Regiobeeld leeggemaakt. Beelden die u hier bewaarde zijn weg; open ze uit een bestand of link.',
  'document.storage.restored':
    'De browser had zijn opslag leeggemaakt. Regiobeeld heeft uw beelden teruggezet uit de tweede kopie: de laatste stand en uw versies zijn er allemaal. Wat er met bewaarde eigen gegevens en grenzen is gebeurd, leest u bij Gegevens.',
  'document.storage.recovered.copy':
    'De browser had zijn opslag leeggemaakt. Dit beeld is teruggezet uit de tweede kopie: de laatste stand en uw versies zijn er. Eerdere bewerkingen kunt u niet meer terughalen.',
  'document.storage.recovered.complete':
    'De laatste versie was beschadigd en is hersteld. Er is niets verloren gegaan.',
  'document.storage.recovered.earlier':
    'De laatste versie was beschadigd. U ziet de versie daarvoor; alleen de laatste wijziging ontbreekt.',
  'document.storage.recovered.version':
    'Dit beeld was beschadigd. U ziet de laatste versie die onder Versies werd bewaard.',
  'document.storage.second-tab': 'Dit beeld is open in een ander tabblad. U kunt hier lezen.',
  'document.storage.take-over': 'Overnemen'
} as const;
