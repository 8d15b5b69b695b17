using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files;

/// <summary>Why a file was not taken: each cause has its own sentence, which says what to do.</summary>
public static class UploadErrors
{
    /// <summary>The form was sent without a file.</summary>
    public static Error NoneChosen { get; } = Error.Invalid("Choose a file.");

    /// <summary>There is a file, with nothing in it.</summary>
    public static Error Empty { get; } = Error.Invalid("The file is empty. Choose another one.");

    /// <summary>An encrypted document or archive.</summary>
    public static Error Protected { get; } = Error.Invalid("The file is protected by a password. Remove the protection and upload it again.");

    /// <summary>A document that carries program code.</summary>
    public static Error Macros { get; } = Error.Invalid("The file contains macros. Save a copy without macros and upload that one.");

    /// <summary>An archive or a foreign file inside the document, or behind it.</summary>
    public static Error Archive { get; } =
        Error.Invalid("The file contains an archive or another file. Take it out, and upload what you need from it by itself.");

    /// <summary>Damaged, or built in a way that no office program builds files.</summary>
    public static Error Unreadable { get; } = Error.Invalid("The file cannot be read and may be damaged. Save it again and upload the new copy.");

    /// <summary>The scanner found something.</summary>
    public static Error Infected { get; } = Error.Invalid("A virus was found in the file, so it was not accepted.");

    /// <summary>The scanner did not answer; unchecked files are not taken.</summary>
    public static Error NotScanned { get; } = Error.Invalid("The file could not be checked for viruses, so it was not accepted. Try again later.");

    /// <summary>The extension is not one the form takes.</summary>
    public static Error WrongType(UploadPolicy policy) => Error.Invalid("Choose a file of one of these types: {0}.", string.Join(", ", policy.Extensions));

    /// <summary>The content is something else than the extension says.</summary>
    public static Error ContentMismatch(string extension) =>
        Error.Invalid("The content of the file is not what {0} stands for. Open it, save it in that format and upload the new copy.", extension);

    /// <summary>More bytes than the form takes.</summary>
    public static Error TooLarge(UploadPolicy policy) =>
        Error.Invalid("The file is larger than {0} MB. Make it smaller and upload it again.", policy.MaxMegabytes);

    /// <summary>A picture of more pixels than the form takes.</summary>
    public static Error TooManyPixels(UploadPolicy policy) =>
        Error.Invalid("The picture has more than {0} million pixels. Make it smaller and upload it again.", policy.MaxMegapixels);
}
