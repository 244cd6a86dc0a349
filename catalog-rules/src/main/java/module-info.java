/**
 * The rules that check catalogs. Start with {@link io.github.catalogkit.rule.Rules} to check a catalog; extend {@link
 * io.github.catalogkit.rule.EntryRule} or {@link io.github.catalogkit.rule.AbstractRule} to write a rule.
 */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.rule {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.rule;

    uses io.github.catalogkit.rule.Rule;

    // In the order in which problems are reported; META-INF/services has the same list for the class path.
    provides io.github.catalogkit.rule.Rule with
            io.github.catalogkit.rule.structure.RuleSettings,
            io.github.catalogkit.rule.structure.DuplicateId,
            io.github.catalogkit.rule.structure.FormerId,
            io.github.catalogkit.rule.structure.DuplicateCitationKey,
            io.github.catalogkit.rule.structure.DuplicateTitle,
            io.github.catalogkit.rule.structure.EmptySection,
            io.github.catalogkit.rule.structure.EmptyGroup,
            io.github.catalogkit.rule.structure.SmallSection,
            io.github.catalogkit.rule.structure.SectionOrder,
            io.github.catalogkit.rule.structure.HeadingDepth,
            io.github.catalogkit.rule.link.DuplicateUrl,
            io.github.catalogkit.rule.link.PlainHttp,
            io.github.catalogkit.rule.link.ShortUrl,
            io.github.catalogkit.rule.link.TrackingParameter,
            io.github.catalogkit.rule.link.PrivateHost,
            io.github.catalogkit.rule.link.TrailingPunctuation,
            io.github.catalogkit.rule.link.InvisibleInUrl,
            io.github.catalogkit.rule.link.RepeatedUrl,
            io.github.catalogkit.rule.link.ImagePath,
            io.github.catalogkit.rule.text.BlankText,
            io.github.catalogkit.rule.structure.RepeatedValue,
            io.github.catalogkit.rule.structure.UndeclaredFact,
            io.github.catalogkit.rule.structure.UndeclaredTag,
            io.github.catalogkit.rule.structure.UnusedTag,
            io.github.catalogkit.rule.text.PastedMarkdown,
            io.github.catalogkit.rule.text.Spaces,
            io.github.catalogkit.rule.text.InvisibleCharacter,
            io.github.catalogkit.rule.text.Unbalanced,
            io.github.catalogkit.rule.text.LiteralMarkdown,
            io.github.catalogkit.rule.text.RepeatedTitle,
            io.github.catalogkit.rule.text.DescriptionStart,
            io.github.catalogkit.rule.text.DescriptionEnd,
            io.github.catalogkit.rule.text.DescriptionLength,
            io.github.catalogkit.rule.text.ProductName,
            io.github.catalogkit.rule.structure.MissingUrl,
            io.github.catalogkit.rule.structure.UnknownEntry,
            io.github.catalogkit.rule.structure.UnknownSection,
            io.github.catalogkit.rule.structure.UnknownLayoutSection,
            io.github.catalogkit.rule.structure.SupersededCircle,
            io.github.catalogkit.rule.structure.SeriesMember,
            io.github.catalogkit.rule.structure.ArchivedWithoutSuccessor,
            io.github.catalogkit.rule.structure.StatusReason,
            io.github.catalogkit.rule.citation.SeveralAuthors,
            io.github.catalogkit.rule.citation.AffiliationInName,
            io.github.catalogkit.rule.citation.IncompletePaper,
            io.github.catalogkit.rule.citation.UnpairedBrace,
            io.github.catalogkit.rule.citation.DateOrder,
            io.github.catalogkit.rule.citation.Doi,
            io.github.catalogkit.rule.citation.Arxiv,
            io.github.catalogkit.rule.citation.Isbn,
            io.github.catalogkit.rule.citation.Issn,
            io.github.catalogkit.rule.citation.Orcid,
            io.github.catalogkit.rule.citation.License,
            io.github.catalogkit.rule.citation.MalformedIdentifier,
            io.github.catalogkit.rule.citation.IdentifierInUrl,
            io.github.catalogkit.rule.structure.PageSize;
}
